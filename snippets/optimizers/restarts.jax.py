import jax.numpy as jnp
import optax

schedule = optax.sgdr_schedule(
    [
        {"init_value": 1.0, "peak_value": 1.0, "warmup_steps": 0, "decay_steps": 3},
        {"init_value": 1.0, "peak_value": 1.0, "warmup_steps": 0, "decay_steps": 6},
    ]
)
jnp.array([schedule(step) for step in range(9)])
