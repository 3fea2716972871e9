import jax
import jax.numpy as jnp

x = jnp.arange(16.0) ** 2
_, _, X = jax.scipy.signal.stft(x, nperseg=8)
jax.scipy.signal.istft(X, nperseg=8)[1][4:12]
