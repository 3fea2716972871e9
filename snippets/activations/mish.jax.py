import jax
import jax.numpy as jnp

x = jnp.array([-100.0, -1.0, 0.0, 2.0, 100.0])
jax.nn.mish(x)
