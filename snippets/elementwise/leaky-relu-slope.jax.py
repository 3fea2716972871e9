import jax
import jax.numpy as jnp

x = jnp.array([-2., -0.5, 0.5, 3.])
jax.nn.leaky_relu(x)
