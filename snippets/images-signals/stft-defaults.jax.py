import jax
import jax.numpy as jnp

x = jnp.ones(16)
_, _, X = jax.scipy.signal.stft(x, nperseg=8, noverlap=4)
X.shape, jnp.abs(X[0, 1])
