import tensorflow as tf

schedule = tf.keras.optimizers.schedules.CosineDecay(1.0, decay_steps=4)
tf.stack([schedule(step) for step in range(5)])
