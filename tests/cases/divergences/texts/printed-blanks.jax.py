import jax.numpy as jnp

print('a  b')
