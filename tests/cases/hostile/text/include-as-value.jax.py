'--8<-- "/etc/passwd"'
