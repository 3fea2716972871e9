import jax
import jax.numpy as jnp

x = jnp.array([-2., 0., 1., 3.])
jax.nn.sigmoid(x), 1 / (1 + jnp.exp(-x))
