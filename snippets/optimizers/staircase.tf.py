import tensorflow as tf

schedule = tf.keras.optimizers.schedules.ExponentialDecay(1.0, 2, 0.5, staircase=True)
tf.stack([schedule(step) for step in range(6)])
