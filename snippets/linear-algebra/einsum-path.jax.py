import jax.numpy as jnp

A, B, C = jnp.ones((2, 3)), jnp.ones((3, 10)), jnp.ones((10, 1))
jnp.einsum_path("ij,jk,kl->il", A, B, C)[0]
