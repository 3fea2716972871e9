import jax
import jax.numpy as jnp

x = jnp.arange(16.0) ** 2
_, _, z = jax.scipy.signal.stft(x, nperseg=8)
jax.scipy.signal.istft(z, nperseg=8)[1]
