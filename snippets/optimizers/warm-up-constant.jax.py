import jax.numpy as jnp
import optax

schedule = optax.warmup_constant_schedule(0.25, 1.0, warmup_steps=3)
jnp.array([schedule(step) for step in range(6)])
