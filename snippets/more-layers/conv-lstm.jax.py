import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 0.0, 2.0], [0.0, 1.0, 1.0]])  # time, length
W = (jnp.arange(16.0).reshape(2, 2, 4) / 16).transpose(2, 1, 0)  # gate; x or h; window
h = c = jnp.zeros(3)
for step in x:
    z = jax.lax.conv_general_dilated(jnp.stack([step, h])[None], W, (1,), [(0, 1)])
    i, f, g, o = z[0]
    c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
    h = jax.nn.sigmoid(o) * jnp.tanh(c)
h
