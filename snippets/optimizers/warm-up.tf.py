import tensorflow as tf

schedule = tf.keras.optimizers.schedules.CosineDecay(
    0.0, decay_steps=4, warmup_target=1.0, warmup_steps=2
)
tf.stack([schedule(step) for step in range(7)])
