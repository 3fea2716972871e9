import jax

keys = jax.random.split(jax.random.key(0), 4)
noise = jax.vmap(jax.random.uniform)(keys)
(noise == noise[0]).all()
