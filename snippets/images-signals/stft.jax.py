import jax
import jax.numpy as jnp

x = jnp.arange(16.0)
window = jnp.hanning(8 + 1)[:-1]
_, _, X = jax.scipy.signal.stft(
    x, window=window, nperseg=8, noverlap=4, boundary=None, padded=False
)
X.T * window.sum()
