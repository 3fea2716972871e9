import jax
import jax.numpy as jnp

x = jnp.array([-100.0, -2.0, 0.0, 1.0, 5.0])
jax.nn.celu(x, alpha=2.0)
