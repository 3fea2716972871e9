import jax.numpy as jnp

a = jnp.array([1, 2])
b = jnp.array([3, 4, 5])
jnp.stack(jnp.meshgrid(a, b, indexing="ij"), axis=-1).reshape(-1, 2)
