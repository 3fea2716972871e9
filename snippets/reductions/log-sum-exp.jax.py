import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 4.])
jax.nn.logsumexp(x)
