import jax
import jax.numpy as jnp
import optax

p = jnp.zeros(2000)
optimizer = optax.noisy_sgd(1.0, eta=1.0, key=jax.random.key(0))
updates, _ = optimizer.update(jnp.zeros(2000), optimizer.init(p))
optax.apply_updates(p, updates)
