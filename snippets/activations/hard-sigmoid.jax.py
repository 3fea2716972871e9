import jax
import jax.numpy as jnp

x = jnp.array([-4.0, -3.0, 0.0, 1.5, 3.0, 100.0])
jax.nn.hard_sigmoid(x)
