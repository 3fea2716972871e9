import jax.numpy as jnp

print('a  b')
print('c')
