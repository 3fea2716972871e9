import jax
import jax.numpy as jnp

x, y = jnp.sin(jnp.arange(24.0)), jnp.cos(jnp.arange(24.0) / 2)
jax.scipy.signal.csd(x, y, nperseg=8)[1]
