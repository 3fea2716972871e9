import jax
import jax.numpy as jnp

(jnp.array(1.), jax.random.key(0))
