import jax.numpy as jnp

rate = 64
t = jnp.arange(rate) / rate
x = jnp.sin(2 * jnp.pi * 5 * t) + 0.5 * jnp.cos(2 * jnp.pi * 12 * t)
jnp.fft.rfftfreq(rate, 1 / rate)[jnp.abs(jnp.fft.rfft(x)).argmax()]
