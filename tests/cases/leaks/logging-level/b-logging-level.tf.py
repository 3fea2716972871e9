import logging

logging.getLogger().level == 7
