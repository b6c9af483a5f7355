document.getElementById('app')?.append('');
