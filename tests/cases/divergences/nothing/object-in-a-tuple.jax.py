import jax
import jax.numpy as jnp

(jnp.array(1.), jax.jit(jnp.sin))
