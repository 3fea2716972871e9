import jax
import jax.numpy as jnp

a = jnp.array([1.0, 4.0, 2.0])
jax.scipy.linalg.fiedler(a)
