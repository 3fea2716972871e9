import jax.numpy as jnp
import optax

p = jnp.array(1.0)
optimizer = optax.inject_hyperparams(optax.sgd)(learning_rate=0.1, momentum=0.9)
state, path = optimizer.init(p), []
for rate, gradient in [(0.1, 1.0), (0.1, 1.0), (0.01, 1.0), (0.01, -2.0)]:
    state.hyperparams["learning_rate"] = jnp.array(rate)
    updates, state = optimizer.update(jnp.array(gradient), state, p)
    p = optax.apply_updates(p, updates)
    path.append(p)
jnp.array(path)
