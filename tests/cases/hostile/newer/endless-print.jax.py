import jax.numpy as jnp

while True:
    print('x' * 10_000)
jnp.array([1., 2.])
