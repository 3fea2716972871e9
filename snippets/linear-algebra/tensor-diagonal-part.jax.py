import jax.numpy as jnp

x = jnp.arange(16.0).reshape(2, 2, 2, 2)
jnp.einsum("ijij->ij", x)
