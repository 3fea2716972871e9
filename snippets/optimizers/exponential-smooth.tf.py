import tensorflow as tf

schedule = tf.keras.optimizers.schedules.ExponentialDecay(1.0, decay_steps=2, decay_rate=0.5)
tf.stack([schedule(step) for step in range(6)])
