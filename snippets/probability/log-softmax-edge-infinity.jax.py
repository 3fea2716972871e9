import jax
import jax.numpy as jnp

z = jnp.array([jnp.inf, 2., 3.])
jax.nn.log_softmax(z)
