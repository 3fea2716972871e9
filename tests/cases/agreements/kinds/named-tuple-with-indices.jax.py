import jax
import jax.numpy as jnp

jax.lax.top_k(jnp.array([1., 5., 3.]), 2)
