import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
jax.lax.scan(lambda total, v: (total + v, (total + v) ** 2), 0., x)
