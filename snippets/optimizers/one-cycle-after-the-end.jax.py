import optax

schedule = optax.cosine_onecycle_schedule(transition_steps=10, peak_value=1.0)
schedule(12) < 1e-5
