import jax
import jax.numpy as jnp

x = jnp.array([1., float("nan"), 3.])
jax.lax.top_k(x, k=1)[0]
