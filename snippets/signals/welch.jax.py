import jax
import jax.numpy as jnp

x = jnp.sin(jnp.arange(24.0)) + 0.5
jax.scipy.signal.welch(x, nperseg=8)[1]
