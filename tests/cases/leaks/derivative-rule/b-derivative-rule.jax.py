import jax

jax.jvp(jax.lax.sin, (0.,), (1.,))[1]
