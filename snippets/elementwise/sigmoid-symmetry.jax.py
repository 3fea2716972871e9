import jax
import jax.numpy as jnp

x = jnp.array([-2., 0.5, 1., 3.])
jax.nn.sigmoid(-x), 1 - jax.nn.sigmoid(x)
