import jax
import jax.numpy as jnp

jax.nn.glu(jnp.array([1.0, 2.0, 0.0, -1.0]))
