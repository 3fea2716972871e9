import jax.numpy as jnp

print('--8<-- "/etc/passwd"')
print('--8<-- "norms/l1-norm.md"')
print("--8<--\n/etc/passwd\n--8<--")
jnp.array([1., 2.])
