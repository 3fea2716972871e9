import jax.numpy as jnp
import optax

gradients, p = [1.0, 3.0, -2.0], jnp.array(0.0)
optimizer = optax.sgd(1.0, momentum=0.5)
state = optimizer.init(p)
for g in gradients:
    updates, state = optimizer.update(jnp.array(g), state, p)
-updates, jnp.array(sum(0.5 ** (2 - k) * g for k, g in enumerate(gradients)))
