import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2.0, 3.0], [1000.0, 1000.0, 1000.0]])
jax.nn.logmeanexp(x, axis=1)
