import jax
import jax.numpy as jnp

x = jnp.array([-3.0, -1.0, 0.5, 1.0, jnp.inf, jnp.nan])
jax.nn.hard_tanh(x)
