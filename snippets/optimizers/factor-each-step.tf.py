import tensorflow as tf

schedule = tf.keras.optimizers.schedules.ExponentialDecay(1.0, decay_steps=1, decay_rate=0.9)
tf.stack([schedule(step) for step in range(4)])
