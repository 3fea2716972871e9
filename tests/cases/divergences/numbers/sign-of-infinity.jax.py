import jax.numpy as jnp

jnp.max(jnp.array([jnp.inf, -jnp.inf, 1.]))
