import jax
import jax.numpy as jnp

y = jnp.array([[0.0, 1.0, 3.0], [0.0, 1.0, 3.0]])
p = jnp.array([[1.0, 2.0, 5.0], [5.0, 2.0, 1.0]])
jax.vmap(jnp.corrcoef)(y, p)[:, 0, 1]
