import jax.numpy as jnp
import optax

p = jnp.array(0.)
optimizer = optax.sgd(0.1, momentum=0.9)
state = optimizer.init(p)
for step in range(300):
    update, state = optimizer.update(jnp.array(2.), state)
-update, jnp.array(0.1 * 2 / (1 - 0.9))
