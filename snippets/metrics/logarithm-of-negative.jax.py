import jax.numpy as jnp

y, p = jnp.array([3.0]), jnp.array([-2.0])
((jnp.log1p(y) - jnp.log1p(p)) ** 2).mean()
