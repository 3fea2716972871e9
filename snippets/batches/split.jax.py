import jax
import jax.numpy as jnp

x = jnp.arange(10)
shuffled = jax.random.permutation(jax.random.key(0), x)
training, validation = jnp.split(shuffled, [8])
len(training), len(validation), sorted([*map(int, training), *map(int, validation)])
