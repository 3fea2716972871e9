import jax
import jax.numpy as jnp

x = jnp.array([-4.0, -3.0, -1.5, 0.0, 3.0, 100.0])
jax.nn.hard_swish(x)
