import jax
import jax.numpy as jnp

x = jnp.array([-2., 0., 1., 5.])
jax.nn.relu(x)
