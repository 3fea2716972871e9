import tensorflow as tf

schedule = tf.keras.optimizers.schedules.ExponentialDecay(1.0, decay_steps=10, decay_rate=0.5)
tf.stack([schedule(step) for step in range(11)])
